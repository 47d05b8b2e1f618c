/** The web application as it is served: all parts together. */
package org.parley.web.desk;
