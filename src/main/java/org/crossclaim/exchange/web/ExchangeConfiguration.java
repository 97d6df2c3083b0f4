package org.crossclaim.exchange.web;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * The settings of the exchange.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DossierSettings.class)
class ExchangeConfiguration {

}
