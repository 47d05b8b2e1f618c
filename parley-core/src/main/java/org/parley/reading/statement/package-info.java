/** Who said what in a report: see the package of the whole reading. */
package org.parley.reading.statement;
