/**
 * The record as JSON over HTTP, with the contract's field names. Each {@link
 * org.parley.web.api.Operation} stands once in a table, from which both the routes and the OpenAPI
 * document are made, so that neither can know an address that the other does not.
 */
@NullMarked
package org.parley.web.api;

import org.jspecify.annotations.NullMarked;
