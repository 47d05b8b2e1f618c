/** Lists of records with facets, the page of each record, and reports with their passages. */
package org.parley.web.list;
