/**
 * When. {@link org.parley.reading.time.TimeFinder} finds time expressions and their values in the
 * manner of TIMEX3 and HeidelTime (Strötgen and Gertz 2010): rules give the words, and the day of
 * publication or the day told before gives the value. In a report of Wednesday, 3 March 2021, "on
 * Monday" is 2021-03-01 and "the next day" after it 2021-03-02.
 */
@NullMarked
package org.parley.reading.time;

import org.jspecify.annotations.NullMarked;
