/** The grammar of a text: sentences, words and dependencies, whoever finds them. */
package org.parley.language;
