/** The record as plain text for a terminal. */
package org.parley.io.summary;
