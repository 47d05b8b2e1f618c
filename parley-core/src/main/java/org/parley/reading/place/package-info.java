/**
 * Where. {@link org.parley.reading.place.PlaceFinder} finds names of places and decides which entry
 * of the gazetteer each stands for (toponym resolution, as in Gritta et al. 2018): "The envoys met
 * in Georgia, near Tbilisi" is the country, and Tbilisi its capital, by the kind of the place, its
 * people and the other places of the story.
 */
@NullMarked
package org.parley.reading.place;

import org.jspecify.annotations.NullMarked;
