/**
 * The rules as data, and the register of those who act. A rule has a name, what it matches, what it
 * gives, examples and counterexamples, which tests run: {@code {"name": "phone", "words": ["phone",
 * "ring"], "type": "CONSULT", "examples": [...], "counterexamples": [...]}}. Java knows how to
 * match rules and nothing about a particular conflict.
 */
@NullMarked
package org.parley.codebook;

import org.jspecify.annotations.NullMarked;
