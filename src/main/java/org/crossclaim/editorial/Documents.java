package org.crossclaim.editorial;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.crossclaim.shared.Sha256;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents as canonical JSON: the same document gives the same bytes.
 */
public final class Documents {

	// What a document can be asked ("is it retracted?") is derived and no part of it.
	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visible) -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private Documents() {
	}

	/**
	 * A document as JSON: keys in the order of its record, maps ordered by key, nothing
	 * that is absent.
	 * @param document the document
	 * @return its JSON
	 */
	public static String json(Object document) {
		return JSON.writeValueAsString(document);
	}

	/**
	 * A document as a tree, in the same order.
	 * @param document the document
	 * @return a tree that may be changed
	 */
	public static ObjectNode tree(Object document) {
		return JSON.valueToTree(document);
	}

	/**
	 * A document read back.
	 * @param <D> its shape
	 * @param json its JSON
	 * @param type its shape
	 * @return the document
	 */
	public static <D> D read(String json, Class<D> type) {
		return JSON.readValue(json, type);
	}

	/**
	 * What two documents that say the same share.
	 * @param json canonical JSON
	 * @return its SHA-256
	 */
	public static byte[] digest(String json) {
		return Sha256.of(json);
	}

}
