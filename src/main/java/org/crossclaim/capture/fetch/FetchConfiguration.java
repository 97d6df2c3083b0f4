package org.crossclaim.capture.fetch;

import java.time.Duration;

import org.apache.hc.core5.util.Timeout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;

/**
 * The client by which pages of others are asked for. It connects to addresses of the
 * public network only: the filter works where names are resolved, on the very addresses
 * that are connected to, at each redirect anew.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchSettings.class)
class FetchConfiguration {

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final Duration READ = Duration.ofSeconds(10);

	@Bean
	Fetching fetching(FetchSettings settings) {
		return new Fetching(client(settings), settings);
	}

	private static ClientHttpRequestFactory client(FetchSettings settings) {
		InetAddressFilter external = InetAddressFilter.externalAddresses();
		InetAddressFilter filter = settings.allowedAddresses().isEmpty() ? external
				: external.or(settings.allowedAddresses().toArray(String[]::new));
		return ClientHttpRequestFactoryBuilder.httpComponents()
			.withHttpClientCustomizer((client) -> client.disableAutomaticRetries().disableAuthCaching())
			.withDefaultRequestConfigCustomizer((request) -> request.setConnectionRequestTimeout(Timeout.of(CONNECT)))
			.build(HttpClientSettings.defaults()
				.withTimeouts(CONNECT, READ)
				.withCookieHandling(HttpCookieHandling.DISABLE)
				.withRedirects(HttpRedirects.DONT_FOLLOW)
				.withInetAddressFilter(filter));
	}

}
