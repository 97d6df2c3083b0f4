/**
 * Who is let in: the filter chains, sealed form tokens, passkeys, OpenID Connect, bearer
 * tokens.
 */
@NullMarked
package org.crossclaim.account.gate;

import org.jspecify.annotations.NullMarked;
