/** What one report says: its actors, times, places, statements, events, figures and wording. */
package org.parley.reading;
