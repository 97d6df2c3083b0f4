package org.crossclaim.capture.quote;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the table of Chinese characters once, when it is first needed.
 */
@Component
public class HanVariants {

	private final JdbcClient jdbc;

	private volatile @Nullable HanScript script;

	HanVariants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * By what the scripts of Chinese are told to be the same.
	 * @return it, read once
	 */
	public HanScript script() {
		HanScript read = this.script;
		if (read == null) {
			Map<String, String> pairs = new HashMap<>();
			this.jdbc.sql("select traditional, simplified from han_variant").query((row) -> {
				pairs.put(row.getString("traditional"), row.getString("simplified"));
			});
			read = new HanScript(pairs);
			this.script = read;
		}
		return read;
	}

}
