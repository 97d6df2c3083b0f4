package org.crossclaim.editorial.proposal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How proposals are reviewed.
 *
 * @param fourEyes whether an editor's own changes wait for another editor; off by
 * default, so that a single editor can work
 */
@ConfigurationProperties("crossclaim.editorial")
record EditorialSettings(boolean fourEyes) {
}
