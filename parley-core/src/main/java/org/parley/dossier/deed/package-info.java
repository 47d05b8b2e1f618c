/**
 * Acts that several passages and reports tell, each as one deed. Passages of one group of event
 * types and near in time are compared by who acts on whom, when, where and in which words; the
 * likest are joined first (agglomerative clustering).
 */
@NullMarked
package org.parley.dossier.deed;

import org.jspecify.annotations.NullMarked;
