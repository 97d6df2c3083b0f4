package org.crossclaim.history.difference;

import java.util.List;

import org.crossclaim.editing.Reading;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.stereotype.Component;

/**
 * Puts what two documents say otherwise into words, field by field. Histories and
 * reviewers read the same.
 */
@Component
public class Differences {

	private final Words words;

	private final Reading reading;

	Differences(Words words, Reading reading) {
		this.words = words;
		this.reading = reading;
	}

	/**
	 * What differs between two documents of one thing.
	 * @param kind of which kind it is
	 * @param before the earlier
	 * @param after the later
	 * @return the fields that differ
	 */
	public List<Changed> between(SubjectKind kind, JsonNode before, JsonNode after) {
		return Difference.of(before, after, (field, value) -> this.reading.of(kind, field, value))
			.stream()
			.map((one) -> named(one, one.pieces()))
			.toList();
	}

	/**
	 * All that a document says of something new; nothing in it is set off.
	 * @param kind of which kind it is
	 * @param document the document
	 * @return its fields
	 */
	public List<Changed> whole(SubjectKind kind, JsonNode document) {
		return Difference
			.of(JsonNodeFactory.instance.objectNode(), document, (field, value) -> this.reading.of(kind, field, value))
			.stream()
			.map((one) -> named(one,
					one.pieces().stream().map((piece) -> new Piece(Piece.Kind.SAME, piece.text())).toList()))
			.toList();
	}

	private Changed named(FieldDifference one, List<Piece> pieces) {
		return new Changed(this.words.say("field." + one.field().replace('_', '-')), one.lang(),
				pieces.stream().map((piece) -> new Piece(piece.kind(), this.words.said(piece.text()))).toList());
	}

}
