/**
 * What the exchange serves by address.
 */
@NullMarked
package org.crossclaim.exchange.web;

import org.jspecify.annotations.NullMarked;
