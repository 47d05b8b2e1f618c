/** Where: see the package of the whole reading. */
package org.parley.reading.place;
