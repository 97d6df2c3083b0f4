package org.crossclaim.history;

import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossclaim.history.difference.Difference;
import org.crossclaim.history.difference.FieldDifference;
import org.crossclaim.history.difference.Piece;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void comparesWordsAndChineseByCharacter() {
		assertThat(compare("{\"statement\": {\"en\": \"One says so.\", \"zh-Hant\": \"甲公司說\"}}",
				"{\"statement\": {\"en\": \"One wrote so.\", \"zh-Hant\": \"乙公司說\"}}"))
			.containsExactly("statement en One [-says-][+wrote+] so.", "statement zh-Hant [-甲-][+乙+]公司說");
	}

	@Test
	void setsItemsOfListsBesideEachOther() {
		assertThat(compare(
				"{\"evidence\": [{\"source\": \"s\", \"stance\": \"supports\"}, {\"source\": \"t\", \"stance\": \"context\"}]}",
				"{\"evidence\": [{\"source\": \"t\", \"stance\": \"undermines\"}, {\"source\": \"s\", \"stance\": \"supports\"}]}"))
			.containsExactly("evidence null source: t · stance: [-context-][+undermines+]");
	}

	@Property(tries = 200)
	void holdsBothTextsWhole(@ForAll String before, @ForAll String after) {
		List<FieldDifference> found = Difference.of(JsonNodeFactory.instance.objectNode().put("a", before),
				JsonNodeFactory.instance.objectNode().put("a", after), DifferenceTests::plain);
		if (!before.equals(after)) {
			assertThat(text(found, Piece.Kind.CAME)).isEqualTo(before);
			assertThat(text(found, Piece.Kind.GONE)).isEqualTo(after);
		}
	}

	private static String text(List<FieldDifference> found, Piece.Kind without) {
		return found.getFirst()
			.pieces()
			.stream()
			.filter((piece) -> piece.kind() != without)
			.map(Piece::text)
			.collect(Collectors.joining());
	}

	private static String plain(String field, JsonNode value) {
		return value.isObject() ? value.properties()
			.stream()
			.map((part) -> part.getKey() + ": " + part.getValue().asString())
			.collect(Collectors.joining(" · ")) : value.asString();
	}

	private static List<String> compare(String before, String after) {
		return Difference.of(JSON.readTree(before), JSON.readTree(after), DifferenceTests::plain)
			.stream()
			.map((one) -> one.field() + " " + one.lang() + " "
					+ one.pieces().stream().map((piece) -> switch (piece.kind()) {
						case SAME -> piece.text();
						case GONE -> "[-" + piece.text() + "-]";
						case CAME -> "[+" + piece.text() + "+]";
					}).collect(Collectors.joining()))
			.toList();
	}

}
