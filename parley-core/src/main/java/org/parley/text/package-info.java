/**
 * From an input's original text to its readable body: what is the story and what is boilerplate
 * (bylines, teasers, forms), the headline, the outlet and the day of publication. {@code "<p>The
 * envoys met.</p><div class=share>Share</div>"} has one paragraph, "The envoys met.", whose
 * characters lead back to theirs in the page.
 */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
