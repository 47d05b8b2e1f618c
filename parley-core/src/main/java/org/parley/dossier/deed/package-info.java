/**
 * Acts that several passages and reports tell, each as one deed. Passages of one family of event
 * types and near in time are compared by who acts on whom, when, where and in which words.
 */
@NullMarked
package org.parley.dossier.deed;

import org.jspecify.annotations.NullMarked;
