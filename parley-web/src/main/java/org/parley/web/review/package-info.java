/**
 * What people say of records: accept, correct or reject, with the queue of what is least certain,
 * how far two reviewers agree, and the corrections as gold.
 */
@NullMarked
package org.parley.web.review;

import org.jspecify.annotations.NullMarked;
