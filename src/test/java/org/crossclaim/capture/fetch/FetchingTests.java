package org.crossclaim.capture.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Answers of every kind, of a server on this machine.
 */
class FetchingTests {

	private static final byte[] PAGE = "<title>A page</title>".getBytes(StandardCharsets.UTF_8);

	private final Fetching fetching = LocalFetching.fromThisMachine();

	private final List<String> heads = Collections.synchronizedList(new ArrayList<>());

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private HttpServer server;

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	@Test
	void anAnswerIsHandedOnWhole() throws NotFetched {
		answer("/a", 200, PAGE, "Content-Type: Text/HTML; Charset=\"Big5\"", "X-Mixed-Case: one", "X-Mixed-Case: two");
		Fetched fetched = this.fetching.fetch(address("/a#part"));
		assertThat(fetched.asked()).hasToString(address("/a")).isEqualTo(fetched.address());
		assertThat(fetched.status()).isEqualTo(200);
		assertThat(fetched.content()).isEqualTo(PAGE);
		assertThat(fetched.mediaType()).isEqualTo("text/html");
		assertThat(fetched.charset()).isEqualTo("Big5");
		assertThat(fetched.head()).startsWith("HTTP/1.1 200 OK\r\n")
			.contains("\r\nX-mixed-case: one\r\nX-mixed-case: two\r\n")
			.endsWith("\r\n");
		assertThat(this.heads).singleElement()
			.asString()
			.contains("Crossclaim")
			.contains("mailto:desk@example.org")
			.doesNotContain("Cookie");
	}

	@Test
	void whatIsNotThereIsAnAnswerToo() throws NotFetched {
		answer("/gone", 410, PAGE, "Content-Type: text/html; charset=no-such");
		answer("/broken", 500, new byte[0]);
		Fetched gone = this.fetching.fetch(address("/gone"));
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.successful()).isFalse();
		assertThat(gone.charset()).isNull();
		assertThat(this.fetching.fetch(address("/broken")).mediaType()).isEqualTo("application/octet-stream");
		answer("/odd", 200, PAGE, "Content-Type: nonsense");
		assertThat(this.fetching.fetch(address("/odd")).mediaType()).isEqualTo("application/octet-stream");
	}

	@Test
	void redirectsTellWhetherTheyAreForEver() throws NotFetched {
		answer("/end", 200, PAGE);
		answer("/moved", 301, new byte[0], "Location: /moved-again?b=1");
		answer("/moved-again", 308, new byte[0], "Location: " + address("/end"));
		answer("/for-now", 302, new byte[0], "Location: moved");
		answer("/in-words", 301, new byte[0], "Location: /\u00e5\u0080\u00a1 x|");
		answer("/倡 x|", 200, PAGE);
		answer("/nowhere", 302, PAGE);
		assertThat(this.fetching.fetch(address("/moved")))
			.satisfies((fetched) -> assertThat(fetched.permanently()).isTrue())
			.satisfies((fetched) -> assertThat(fetched.asked()).hasToString(address("/moved")))
			.satisfies((fetched) -> assertThat(fetched.address()).hasToString(address("/end")));
		assertThat(this.fetching.fetch(address("/for-now")).permanently()).isFalse();
		assertThat(this.fetching.fetch(address("/in-words")).address()).hasToString(address("/%E5%80%A1%20x%7C"));
		assertThat(this.fetching.fetch(address("/nowhere")).status()).isEqualTo(302);
	}

	@Test
	void whatComesPackedIsUnpackedUnderTheLimit() throws NotFetched, IOException {
		answer("/gzip", 200, gzip(PAGE), "Content-Encoding: GZIP");
		answer("/deflate", 200, deflate(PAGE), "Content-Encoding: deflate");
		byte[] wrapped = deflate(PAGE);
		answer("/raw", 200, Arrays.copyOfRange(wrapped, 2, wrapped.length - 4), "Content-Encoding: deflate");
		Fetched packed = this.fetching.fetch(address("/gzip"));
		assertThat(packed.content()).isEqualTo(PAGE);
		assertThat(packed.head()).contains("Content-encoding: GZIP");
		assertThat(this.fetching.fetch(address("/deflate")).content()).isEqualTo(PAGE);
		assertThat(this.fetching.fetch(address("/raw")).content()).isEqualTo(PAGE);
		byte[] bomb = gzip(new byte[64 * 1024 * 1024]);
		assertThat(bomb).hasSizeLessThan(100_000);
		answer("/bomb", 200, bomb, "Content-Encoding: gzip");
		answer("/bombs", 200, gzip(bomb), "Content-Encoding: gzip, gzip");
		answer("/half", 200, Arrays.copyOf(gzip(PAGE), 20), "Content-Encoding: gzip");
		assertThat(List.of(refused("/bomb"), refused("/bombs"), refused("/half"))).containsExactly("fetch.too-large",
				"fetch.packed", "fetch.no-answer");
	}

	@Test
	void anAnswerWithoutEndIsCutOffAndNeverReadOn() {
		CountDownLatch cut = new CountDownLatch(8);
		this.server.createContext("/endless", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] piece = new byte[64 * 1024];
			try (OutputStream body = exchange.getResponseBody()) {
				while (true) {
					body.write(piece);
				}
			}
			catch (IOException ex) {
				cut.countDown();
			}
		});
		for (int i = 0; i < 8; i++) {
			assertThat(refused("/endless")).isEqualTo("fetch.too-large");
		}
		assertThat(cut).satisfies((latch) -> assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue());
	}

	@Test
	void whatComesSlowlyIsWaitedForAsLongAsIsSaid() {
		CountDownLatch cut = new CountDownLatch(1);
		this.server.createContext("/drops", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream body = exchange.getResponseBody()) {
				while (true) {
					body.write('x');
					body.flush();
					Thread.sleep(20);
				}
			}
			catch (IOException | InterruptedException ex) {
				cut.countDown();
			}
		});
		answer("/leads-to-drops", 302, new byte[0], "Location: /drops");
		Fetching hasty = LocalFetching.fromThisMachineWithin(Duration.ofMillis(400));
		long start = System.nanoTime();
		assertThat(refused(hasty, "/leads-to-drops")).isEqualTo("fetch.too-slow");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
		assertThat(cut).satisfies((latch) -> assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue());
	}

	@Test
	void aHeadWithoutEndIsNoAnswer() {
		String[] many = new String[300];
		Arrays.setAll(many, (i) -> "X-" + i + ": x");
		answer("/many", 200, PAGE, many);
		answer("/long", 200, PAGE, "X-Long: " + "x".repeat(20_000));
		assertThat(List.of(refused("/many"), refused("/long"))).containsOnly("fetch.no-answer");
		this.server.stop(0);
		assertThat(refused("/many")).isEqualTo("fetch.no-answer");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X-Robots-Tag: noarchive                               | false
			X-Robots-Tag: noindex, NoArchive                      | false
			X-Robots-Tag: none                                    | false
			X-Robots-Tag: crossclaim: noindex, noarchive          | false
			X-Robots-Tag: otherbot: noarchive                     | true
			X-Robots-Tag: otherbot: noindex, noarchive            | true
			X-Robots-Tag: otherbot: noindex, crossclaim: none     | false
			X-Robots-Tag: unavailable_after: 1 Jan 2030, noarchive | false
			X-Robots-Tag: noindex, nofollow                       | true
			<meta name="Robots" content="NOARCHIVE, follow">      | false
			<meta name=robots content=none>                       | false
			<meta name=crossclaim content=noarchive>              | false
			<meta name=googlebot content=noarchive>               | true
			<meta name=robots content="index, max-snippet:-1">    | true
			<meta property=robots content=noarchive>              | true
			""")
	void aCopyIsKeptUnlessRobotsAreToldNotTo(String told, boolean keepable) throws NotFetched {
		boolean header = told.startsWith("X-");
		answer("/a", 200, (header ? "<p>Text" : told).getBytes(StandardCharsets.UTF_8), "Content-Type: text/html",
				header ? told : "X-Nothing: told");
		assertThat(this.fetching.fetch(address("/a")).keepable()).isEqualTo(keepable);
	}

	@Test
	void aHostIsAskedByOneAtATimeAndLeftInPeaceInBetween() throws Exception {
		List<Long> begun = Collections.synchronizedList(new ArrayList<>());
		List<Long> ended = Collections.synchronizedList(new ArrayList<>());
		this.server.createContext("/a", (exchange) -> {
			begun.add(System.nanoTime());
			ended.add(System.nanoTime());
			send(exchange, 200, PAGE);
		});
		Fetching polite = LocalFetching.fromThisMachinePausing(Duration.ofMillis(150));
		Callable<Fetched> one = () -> polite.fetch(address("/a"));
		for (Future<Fetched> fetched : this.threads.invokeAll(List.of(one, one, one))) {
			assertThat(fetched.get().status()).isEqualTo(200);
		}
		for (int i = 1; i < 3; i++) {
			assertThat(Duration.ofNanos(begun.get(i) - ended.get(i - 1))).isGreaterThan(Duration.ofMillis(140));
		}
	}

	private void answer(String path, int status, byte[] body, String... head) {
		this.server.createContext(path, (exchange) -> {
			this.heads.add(exchange.getRequestHeaders().entrySet().toString());
			for (String line : head) {
				String[] halves = line.split(": ", 2);
				exchange.getResponseHeaders().add(halves[0], halves[1]);
			}
			send(exchange, status, body);
		});
	}

	private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
		try (exchange) {
			exchange.sendResponseHeaders(status, (body.length > 0) ? body.length : -1);
			exchange.getResponseBody().write(body);
		}
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream packing = new GZIPOutputStream(packed)) {
			packing.write(content);
		}
		return packed.toByteArray();
	}

	private static byte[] deflate(byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream packing = new DeflaterOutputStream(packed)) {
			packing.write(content);
		}
		return packed.toByteArray();
	}

	private String refused(String path) {
		return refused(this.fetching, path);
	}

	private String refused(Fetching fetching, String path) {
		NotFetched refusal = catchThrowableOfType(NotFetched.class, () -> fetching.fetch(address(path)));
		assertThat(refusal).as(path).isNotNull();
		return refusal.fault().key();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

}
