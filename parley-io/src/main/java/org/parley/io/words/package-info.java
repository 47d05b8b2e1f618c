/** How the record is put into sentences: names, days, outlets and what a move does. */
package org.parley.io.words;
