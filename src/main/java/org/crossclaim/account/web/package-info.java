/**
 * The pages on which people sign in and look after accounts.
 */
@NullMarked
package org.crossclaim.account.web;

import org.jspecify.annotations.NullMarked;
