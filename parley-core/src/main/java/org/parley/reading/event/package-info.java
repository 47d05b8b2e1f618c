/** Who did what to whom in a report: see the package of the whole reading. */
package org.parley.reading.event;
