/**
 * Who may come in, and what may go out: accounts, sessions, keys, tokens against forged requests,
 * bounds of rate and size, and the guard on addresses that are fetched. Every bound has its name in
 * {@link org.parley.web.access.Limits}.
 */
@NullMarked
package org.parley.web.access;

import org.jspecify.annotations.NullMarked;
