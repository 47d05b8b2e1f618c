/**
 * From an input's original text to its readable body: what is the story, what is not, whose and of
 * which day.
 */
package org.parley.text;
