/**
 * The questions into which the dossier is cut. Each report makes its {@link
 * org.parley.dossier.question.Contribution}s to some of them, and an {@link
 * org.parley.dossier.question.Answer} is made of those to one question alone: {@code talk_ERI_ETH}
 * asks where the talks of Eritrea and Ethiopia stand.
 */
@NullMarked
package org.parley.dossier.question;

import org.jspecify.annotations.NullMarked;
