package org.crossclaim.editorial;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as canonical JSON: the same document gives the same bytes.
 */
public final class Documents {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
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
		try {
			return MessageDigest.getInstance("SHA-256").digest(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
