/**
 * A record of disputes in the AI industry; each sub-package is one module.
 */
@NullMarked
package org.crossclaim;

import org.jspecify.annotations.NullMarked;
