package org.crossclaim.capture.fetch;

import java.time.Clock;
import java.time.Duration;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client by which other servers are asked. It connects to addresses of the public
 * network only: the filter works where names are resolved, once for each connection, on
 * the very addresses that are connected to, at each redirect anew.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchSettings.class)
class FetchConfiguration {

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final Duration READ = Duration.ofSeconds(10);

	/** More than any server needs that means well. */
	private static final Http1Config HEAD = Http1Config.custom()
		.setMaxHeaderCount(200)
		.setMaxLineLength(16 * 1024)
		.build();

	@Bean
	Fetching fetching(FetchSettings settings, Clock clock) {
		return fetching(settings, clock, SystemDefaultDnsResolver.INSTANCE);
	}

	static Fetching fetching(FetchSettings settings, Clock clock, DnsResolver names) {
		PublicNetwork network = PublicNetwork.and(settings.allowedAddresses());
		return new Fetching(new Exchange(client(network, names), settings), network, settings, clock);
	}

	private static CloseableHttpClient client(PublicNetwork network, DnsResolver names) {
		return new HttpComponentsHttpClientBuilder().withDnsResolver(names)
			.withCustomizer(FetchConfiguration::customize)
			.withConnectionManagerCustomizer((connections) -> connections
				.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEAD).build()))
			.withDefaultRequestConfigCustomizer((request) -> request.setConnectionRequestTimeout(Timeout.of(CONNECT)))
			.build(HttpClientSettings.defaults()
				.withTimeouts(CONNECT, READ)
				.withCookieHandling(HttpCookieHandling.DISABLE)
				.withRedirects(HttpRedirects.DONT_FOLLOW)
				.withInetAddressFilter(network.filter()));
	}

	/**
	 * Each request has a connection of its own, as it was resolved and looked at for it,
	 * and none goes through a proxy, which would resolve names by itself.
	 */
	private static void customize(HttpClientBuilder client) {
		client.disableAutomaticRetries()
			.disableAuthCaching()
			.disableContentCompression()
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setRoutePlanner(new DefaultRoutePlanner(null));
	}

}
