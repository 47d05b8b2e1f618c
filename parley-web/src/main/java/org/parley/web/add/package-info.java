/** Adding reports at the desk, and how far their reading is. */
package org.parley.web.add;
