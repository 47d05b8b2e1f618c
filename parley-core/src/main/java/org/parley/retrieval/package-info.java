/**
 * Finds passages by what they mean: "the minister said that no war would make her country safe"
 * leads to "peace alone can protect us". Passages that share a rare word with the question are
 * ranked by how near their words come to each of its words, by spelling and by the vectors of the
 * encoder (late interaction, as in ColBERT: Khattab and Zaharia 2020).
 */
@NullMarked
package org.parley.retrieval;

import org.jspecify.annotations.NullMarked;
