package org.crossclaim.capture.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the JSON-LD of a page says of the article on it.
 *
 * @param articles what it describes, articles before pages
 * @param named everything that has an identifier, by that
 */
record LinkedData(List<JsonNode> articles, Map<String, JsonNode> named) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int DEEPEST = 8;

	private static final Set<String> ALSO = Set.of("Report", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting",
			"DiscussionForumPosting", "VideoObject", "PressRelease", "WebPage", "Book", "Thesis");

	static LinkedData of(Document page) {
		LinkedData data = new LinkedData(new ArrayList<>(), new HashMap<>());
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				data.collect(JSON.readTree(script.data()), 0);
			}
			catch (JacksonException ex) {
				// A script that is no JSON says nothing; the others and the page itself
				// do.
				continue;
			}
		}
		data.articles.sort(Comparator.comparing((article) -> types(article).anyMatch("WebPage"::equals)));
		return data;
	}

	private void collect(JsonNode node, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (node.isObject()) {
			String id = node.path("@id").asString("");
			if (!id.isEmpty() && node.size() > 1) {
				this.named.putIfAbsent(id, node);
			}
			if (types(node).anyMatch((type) -> type.endsWith("Article") || ALSO.contains(type))) {
				this.articles.add(node);
			}
		}
		node.forEach((part) -> collect(part, depth + 1));
	}

	private static Stream<String> types(JsonNode node) {
		JsonNode type = node.path("@type");
		return (type.isArray() ? type.valueStream() : Stream.of(type)).map((one) -> one.asString(""))
			.map((one) -> one.substring(one.lastIndexOf('/') + 1));
	}

	/** The texts under a key, of each article. */
	List<String> texts(String key) {
		return this.articles.stream().map((article) -> article.path(key)).flatMap(this::names).toList();
	}

	/** The names under a key, of the first article that has any. */
	List<String> people(String key) {
		return this.articles.stream()
			.map((article) -> names(article.path(key)).toList())
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private Stream<String> names(JsonNode node) {
		if (node.isArray()) {
			return node.valueStream().flatMap(this::names);
		}
		if (node.isObject()) {
			JsonNode meant = node.has("name") ? node
					: this.named.getOrDefault(node.path("@id").asString(""), MissingNode.getInstance());
			JsonNode name = meant.path("name").isArray() ? meant.path("name").path(0) : meant.path("name");
			return Stream.of(name.asString("")).filter((text) -> !text.isBlank());
		}
		return Stream.of(node.asString("")).filter((text) -> !text.isBlank());
	}

}
