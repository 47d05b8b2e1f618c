/** Views over many records: actors, who does what to whom, where, in which words, what is new. */
package org.parley.web.views;
