package org.crossclaim.exchange.dossier;

import java.io.OutputStream;
import java.util.regex.Pattern;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * How a dossier is written. Both say the same, and both are read back.
 */
public enum DossierFormat {

	/** YAML 1.2, also read as meant by tools of YAML 1.1. */
	YAML(YAMLMapper
		.builder(YAMLFactory.builder()
			.enable(YAMLWriteFeature.MINIMIZE_QUOTES)
			.enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
			.disable(YAMLWriteFeature.SPLIT_LINES)
			.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
			.stringQuotingChecker(new Quoting())
			.build())
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build()),

	/** JSON (RFC 8259), indented. */
	JSON(JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.build());

	private final ObjectMapper mapper;

	DossierFormat(ObjectMapper mapper) {
		this.mapper = mapper;
	}

	JsonGenerator generator(OutputStream output) {
		return this.mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(output);
	}

	/**
	 * Quotes whatever YAML 1.1 would take for a date, a number or a truth value.
	 */
	private static final class Quoting extends StringQuotingChecker.Default {

		private static final Pattern NO_PLAIN_TEXT = Pattern.compile("[-+.~=<0-9].*|y|n|Y|N", Pattern.DOTALL);

		@Override
		public boolean needToQuoteName(String name) {
			return super.needToQuoteName(name) || NO_PLAIN_TEXT.matcher(name).matches();
		}

		@Override
		public boolean needToQuoteValue(String value) {
			return super.needToQuoteValue(value) || NO_PLAIN_TEXT.matcher(value).matches()
					|| !value.strip().equals(value);
		}

	}

}
