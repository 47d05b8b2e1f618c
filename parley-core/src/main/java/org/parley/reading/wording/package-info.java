/** How a report words things: see the package of the whole reading. */
package org.parley.reading.wording;
