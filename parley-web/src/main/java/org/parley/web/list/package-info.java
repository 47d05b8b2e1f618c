/** Lists of records with facets, the page of each record, and reports with their passages. */
@NullMarked
package org.parley.web.list;

import org.jspecify.annotations.NullMarked;
