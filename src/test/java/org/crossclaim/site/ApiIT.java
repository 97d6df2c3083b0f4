package org.crossclaim.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.crossclaim.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgres
class ApiIT {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/api/v1/disputes, /api/v1/disputes", "/api/v1/disputes/claude-distillation, /api/v1/disputes/{slug}",
			"/api/v1/disputes/claude-distillation/timeline?size=200, /api/v1/disputes/{slug}/timeline",
			"/api/v1/disputes/pentagon-anthropic/timeline?axis=happened&order=desc&size=3, /api/v1/disputes/{slug}/timeline",
			"/api/v1/entries/alleged-accounts, /api/v1/entries/{slug}",
			"/api/v1/entries/reply-hypocrisy, /api/v1/entries/{slug}", "/api/v1/actors?size=200, /api/v1/actors",
			"/api/v1/actors/dario-amodei, /api/v1/actors/{slug}", "/api/v1/sources?size=200, /api/v1/sources",
			"/api/v1/sources/hk01-distillation, /api/v1/sources/{slug}" })
	void answersAsItDescribes(String address, String path) throws Exception {
		ObjectNode described = (ObjectNode) json(get("/v3/api-docs"));
		JsonNode content = described.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content");
		assertThat(content.isEmpty()).as("described: " + path).isFalse();
		ObjectNode schema = ((ObjectNode) content.iterator().next().get("schema")).deepCopy();
		ObjectNode components = ((ObjectNode) described.get("components")).deepCopy();
		components.get("schemas").forEach((one) -> {
			if (one.has("properties")) {
				((ObjectNode) one).put("additionalProperties", false);
			}
		});
		schema.set("components", components);
		Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		assertThat(compiled.validate(json(get(address)))).isEmpty();
	}

	@Test
	void pagesByLinksAloneThroughEveryEntry() throws Exception {
		JsonNode whole = json(get("/api/v1/disputes/claude-distillation/timeline?size=200"));
		Set<String> met = new HashSet<>();
		List<Integer> sizes = new ArrayList<>();
		String next = "http://localhost:" + this.port + "/api/v1/disputes/claude-distillation/timeline?size=20&lang=en";
		int total = json(get(next)).get("total").asInt();
		while (next != null) {
			JsonNode page = json(get(next));
			page.get("entries").forEach((entry) -> met.add(entry.get("slug").asString()));
			sizes.add(page.get("entries").size());
			next = page.has("next") ? page.get("next").asString() : null;
		}
		assertThat(met).hasSize(total);
		assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
		assertThat(whole.get("entries").size()).isEqualTo(whole.get("total").asInt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/entries/alleged-accounts", "/api/v1/actors/anthropic",
			"/api/v1/disputes/claude-distillation/timeline", "/entries/alleged-accounts", "/actors" })
	void isNotSentTwiceUnchanged(String address) throws Exception {
		String tag = get(address).headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> again = send(HttpRequest.newBuilder(uri(address)).header("If-None-Match", tag).build());
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/disputes/claude-distillation/timeline?axis=sideways, 400, axis",
			"/api/v1/disputes/claude-distillation/timeline?after=nonsense, 400, after",
			"/api/v1/disputes/claude-distillation/timeline?from=yesterday, 400, from",
			"/api/v1/actors?size=0, 400, size", "/api/v1/entries/no-such-entry, 404, ''",
			"/api/v1/entries/Not_A_Slug, 404, ''", "/api/v2/nothing, 404, ''" })
	void saysWhatIsWrong(String address, int status, String parameter) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		JsonNode problem = json(answer);
		assertThat(problem.get("detail").asString()).isNotBlank();
		if (status == 400) {
			assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
		}
	}

	@Test
	void namesEveryFaultOfAnAddressAtOnce() throws Exception {
		JsonNode problem = json(get(
				"/api/v1/disputes/claude-distillation/timeline?axis=sideways&after=nonsense&from=2026-13&kind=rumour&size=0"));
		assertThat(problem.get("errors").findValuesAsString("parameter")).containsExactlyInAnyOrder("axis", "after",
				"from", "kind", "size");
	}

	@ParameterizedTest
	@ValueSource(strings = { "actor=anthropic", "kind=counterclaim", "standing=contested", "source-kind=press",
			"lang=zh-Hant", "from=2026-02&to=2026-03", "actor=anthropic&actor=deepseek&kind=allegation&lang=en" })
	void everyFilterNarrows(String filter) throws Exception {
		for (String axis : List.of("said", "happened", "recorded")) {
			String address = "/api/v1/disputes/claude-distillation/timeline?size=200&axis=" + axis;
			JsonNode narrowed = json(get(address + "&"
					+ (axis.equals("recorded") ? filter.replaceAll("from.*", "kind=allegation") : filter)));
			assertThat(narrowed.get("total").asInt()).isEqualTo(narrowed.get("entries").size())
				.isPositive()
				.isLessThan(json(get(address)).get("total").asInt());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "axis=sideways", "after=nonsense", "from=yesterday", "size=0", "kind=rumour" })
	void thePageSaysItInWords(String query) throws Exception {
		HttpResponse<String> answer = get("/disputes/claude-distillation?" + query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("<h1", query.substring(query.indexOf('=') + 1));
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(address)).build());
	}

	private URI uri(String address) {
		return URI.create(address.startsWith("http") ? address : "http://localhost:" + this.port + address);
	}

	private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return JSON.readTree(answer.body());
	}

}
