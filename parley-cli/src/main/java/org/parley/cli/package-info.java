/** The {@code parley} command. */
package org.parley.cli;
