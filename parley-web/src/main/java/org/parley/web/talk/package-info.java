/** Talks as a time line with a lane a party, and each talk by itself. */
package org.parley.web.talk;
