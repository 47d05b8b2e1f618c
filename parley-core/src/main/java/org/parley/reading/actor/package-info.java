/** Who is in a report: see the package of the whole reading. */
package org.parley.reading.actor;
