/**
 * What the reports say together. {@link org.parley.dossier.DossierEngine} folds readings into it as
 * they come: which reports copy which ({@code copy}), which actors are one ({@code entity}), and
 * the talks ({@code talk}), disputes ({@code dispute}) , deeds ({@code deed}) and revisions ({@code
 * revision}) that answer each question. It matches no text.
 */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
