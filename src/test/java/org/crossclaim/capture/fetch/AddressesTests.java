package org.crossclaim.capture.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import com.sun.net.httpserver.HttpServer;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Addresses by which somebody might have this machine or its neighbours asked. A row more
 * in addresses.csv needs no code. 127.0.0.2 stands for the public network here; every
 * other address of this machine is listened at, and nobody may come.
 */
class AddressesTests {

	private static final String OPEN = "127.0.0.2";

	private static ServerSocket closed;

	private static HttpServer open;

	@BeforeAll
	static void listen() throws IOException {
		closed = new ServerSocket(0);
		open = HttpServer.create(new InetSocketAddress(OPEN, 0), 0);
		open.createContext("/", (exchange) -> {
			String status = exchange.getRequestURI().getPath().substring(1);
			String query = exchange.getRequestURI().getQuery();
			if (query != null) {
				exchange.getResponseHeaders()
					.set("Location", new String(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
			}
			exchange.getResponseHeaders().set("Refresh", "0; url=http://127.0.0.1:" + closed.getLocalPort() + "/");
			exchange.sendResponseHeaders(status.matches("3\\d\\d") ? Integer.parseInt(status) : 200, -1);
			exchange.close();
		});
		open.start();
	}

	@AfterAll
	static void close() throws IOException {
		open.stop(0);
		closed.close();
	}

	@ParameterizedTest(name = "{0} ({3})")
	@CsvFileSource(resources = "/addresses.csv", delimiter = '|', numLinesToSkip = 1, encoding = "UTF-8")
	void isRefusedInWordsAndNobodyIsAsked(String address, @Nullable String leadsTo, String refusal, String what)
			throws IOException {
		NotFetched refused = catchThrowableOfType(NotFetched.class,
				() -> fetching(new Names(leadsTo)).fetch(filled(address)));
		assertThat(refused).isNotNull();
		assertThat(refused.fault().key()).isEqualTo(refusal);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"))) {
			assertThat(ResourceBundle.getBundle("messages/capture", locale).getString(refusal)).isNotBlank();
		}
		assertNobodyCame();
	}

	@Test
	void whatIsPublicIsAskedAndWhatARefreshNamesIsNot() throws NotFetched, IOException {
		Fetched fetched = fetching(new Names(null)).fetch(filled("http://{open}/302?http://{open}/page"));
		assertThat(fetched.status()).isEqualTo(200);
		assertThat(fetched.address()).hasToString(filled("http://{open}/page"));
		assertThat(fetched.head()).contains("127.0.0.1:" + closed.getLocalPort());
		assertNobodyCame();
	}

	@Test
	void aNameIsResolvedOnceForAConnectionAndOnlyWhatIsPublicIsConnectedTo() throws NotFetched, IOException {
		Names names = new Names("127.0.0.1,127.0.0.2,::1 127.0.0.1");
		Fetched fetched = fetching(names).fetch(filled("http://name.example:{open-port}/page"));
		assertThat(fetched.status()).isEqualTo(200);
		assertThat(names.asked).isEqualTo(1);
		assertNobodyCame();
	}

	private static Fetching fetching(DnsResolver names) {
		return LocalFetching.resolvingBy(names, OPEN, closed.getLocalPort(), open.getAddress().getPort(),
				Duration.ofSeconds(5));
	}

	private static String filled(String address) {
		return address.replace("{port}", String.valueOf(closed.getLocalPort()))
			.replace("{open}", OPEN + ":" + open.getAddress().getPort())
			.replace("{open-port}", String.valueOf(open.getAddress().getPort()))
			.replace("{newline}", "\n");
	}

	/** Whoever came stands in the queue before us. */
	private static void assertNobodyCame() throws IOException {
		try (Socket own = new Socket("127.0.0.1", closed.getLocalPort()); Socket first = closed.accept()) {
			assertThat(first.getPort()).as("who stands first in the queue").isEqualTo(own.getLocalPort());
		}
	}

	/** Answers in turn as it is told, with one more address for each comma. */
	private static final class Names implements DnsResolver {

		private final Iterator<String> answers;

		private int asked;

		Names(@Nullable String answers) {
			this.answers = (answers != null) ? Arrays.asList(answers.split(" ")).iterator()
					: List.<String>of().iterator();
		}

		@Override
		public InetAddress[] resolve(String host) throws UnknownHostException {
			if (host.matches("[0-9.]+|.*:.*")) {
				return new InetAddress[] { InetAddress.ofLiteral(host) };
			}
			this.asked++;
			if (!this.answers.hasNext()) {
				throw new UnknownHostException(host);
			}
			return Arrays.stream(this.answers.next().split(","))
				.map(InetAddress::ofLiteral)
				.toArray(InetAddress[]::new);
		}

		@Override
		public String resolveCanonicalHostname(String host) {
			return host;
		}

	}

}
