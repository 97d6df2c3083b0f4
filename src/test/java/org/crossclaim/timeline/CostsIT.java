package org.crossclaim.timeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;
import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.Slug;
import org.crossclaim.testing.Generated;
import org.crossclaim.testing.OnPostgres;
import org.crossclaim.testing.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page of a large dispute costs. The system property {@code crossclaim.entries}
 * makes it larger than 10,000.
 */
@OnPostgres
@Import(Statements.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostsIT {

	private static final Log log = LogFactory.getLog(CostsIT.class);

	private static final int ENTRIES = Integer.getInteger("crossclaim.entries", 10_000);

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:css|favicon)[^\"]*)\"");

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Timelines timelines;

	@Autowired
	private Statements statements;

	@LocalServerPort
	private int port;

	@BeforeAll
	void fill() throws IOException {
		Map<String, InputStream> files = new LinkedHashMap<>();
		files.put("generated.yaml", Generated.dossier(ENTRIES));
		this.dossiers.take(files, new ImportOrder(Door.IMPORT, "A test", "To weigh", false, false),
				(step, done, of) -> {
				});
	}

	@Test
	void aPageReadsFewRowsWhereverItStands() {
		List<String> much = new ArrayList<>();
		AtomicLong most = new AtomicLong();
		for (Axis axis : Axis.values()) {
			for (boolean descending : List.of(false, true)) {
				for (String after : List.of("", middle(axis, descending))) {
					this.statements.explain();
					this.timelines.page(query(axis, descending, after, 50));
					List<String> plans = this.statements.explained();
					assertThat(plans).hasSizeBetween(4, 6);
					plans.forEach((plan) -> {
						long read = read(new JsonMapper().readTree(plan).at("/0/Plan"));
						most.accumulateAndGet(read, Math::max);
						if (read > 2000) {
							much.add(axis + (descending ? " descending" : "")
									+ (after.isEmpty() ? " first " : " middle ") + read + " rows: " + plan);
						}
					});
				}
			}
		}
		assertThat(much).isEmpty();
		log.info("The most rows that a statement read at " + ENTRIES + " entries: " + most);
	}

	/**
	 * The lines of the dispute are counted once, and each other statement stays small.
	 */
	@Test
	void aPageOfThePastReadsItsLinesOnceToCountThem() {
		AsOf moment = AsOf.parse(Instant.now().toString(), Instant.now().plusSeconds(1));
		List<Long> read = new ArrayList<>();
		for (Axis axis : Axis.values()) {
			this.statements.explain();
			moment.<Object, RuntimeException>read(() -> this.timelines.page(query(axis, false, "", 50)));
			this.statements.explained()
				.forEach((plan) -> read.add(read(new JsonMapper().readTree(plan).at("/0/Plan"))));
		}
		read.sort(null);
		log.info("A page of the past of " + ENTRIES + " entries reads, statement by statement: " + read);
		assertThat(read.getLast()).isLessThan(8L * ENTRIES);
		assertThat(read.subList(0, read.size() - Axis.values().length)).allMatch((rows) -> rows <= 2000);
	}

	@Test
	void theFirstPageIsLight() throws Exception {
		HttpClient client = HttpClient.newHttpClient();
		int weight = 0;
		byte[] page = zipped(client, "/disputes/generated");
		weight += page.length;
		String html = new String(new GZIPInputStream(new ByteArrayInputStream(page)).readAllBytes(),
				StandardCharsets.UTF_8);
		for (Matcher asset = ASSET.matcher(html); asset.find();) {
			weight += zipped(client, asset.group(1)).length;
		}
		log.info("The first page of " + ENTRIES + " entries weighs " + weight + " bytes");
		assertThat(weight).isBetween(2_000, 60_000);
	}

	private byte[] zipped(HttpClient client, String path) throws Exception {
		HttpResponse<InputStream> answer = client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Accept-Encoding", "gzip")
				.build(), HttpResponse.BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		answer.body().transferTo(bytes);
		return bytes.toByteArray();
	}

	/** Where the middle of the timeline begins, found by its own cursors. */
	private String middle(Axis axis, boolean descending) {
		String after = "";
		for (int met = 0; met < ENTRIES / 2; met += 200) {
			after = String.valueOf(this.timelines.page(query(axis, descending, after, 200)).next());
		}
		return after;
	}

	private static TimelineQuery query(Axis axis, boolean descending, String after, int size) {
		return new TimelineQuery(new Slug(Generated.DISPUTE), axis, descending, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), null, null, after.isEmpty() ? null : after, size);
	}

	/** The rows that the scans of a plan read, those thrown away too. */
	private static long read(JsonNode plan) {
		long rows = 0;
		if (plan.path("Node Type").asString().contains("Scan")) {
			double each = plan.path("Actual Rows").asDouble() + plan.path("Rows Removed by Filter").asDouble()
					+ plan.path("Rows Removed by Index Recheck").asDouble();
			rows += Math.round(each * plan.path("Actual Loops").asDouble());
		}
		for (JsonNode below : plan.path("Plans")) {
			rows += read(below);
		}
		return rows;
	}

}
