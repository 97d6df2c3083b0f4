package org.crossclaim.editorial.proposal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of review.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EditorialSettings.class)
class ProposalConfiguration {

}
