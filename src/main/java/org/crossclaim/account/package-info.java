/**
 * People who edit: roles, invitations, passkeys, tokens, limits, and what they did.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.crossclaim.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
