/**
 * Claims that stand against each other: opposed answers to one question within days, a claim that
 * another party calls untrue, figures for one thing and one day that do not fit, progress that one
 * side reports and the other denies. A dispute says whether its sides can be compared at all, and
 * never who is right: "Eritrea said it was ready for talks" beside "Eritrea refuses talks".
 */
@NullMarked
package org.parley.dossier.dispute;

import org.jspecify.annotations.NullMarked;
