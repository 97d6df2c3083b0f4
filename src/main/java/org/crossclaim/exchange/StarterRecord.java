package org.crossclaim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Door;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Imports the record that Crossclaim ships with, once, into a record that is empty.
 */
@Component
@ConditionalOnWebApplication
class StarterRecord implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(StarterRecord.class);

	private final Actors actors;

	private final Dossiers dossiers;

	private final ResourcePatternResolver resources;

	StarterRecord(Actors actors, Dossiers dossiers, ResourcePatternResolver resources) {
		this.actors = actors;
		this.dossiers = dossiers;
		this.resources = resources;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!this.actors.all("", 1).isEmpty()) {
			return;
		}
		Resource[] files = this.resources.getResources("classpath:record/*.yaml");
		Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
		Map<String, InputStream> streams = new LinkedHashMap<>();
		for (Resource file : files) {
			streams.put(String.valueOf(file.getFilename()), file.getInputStream());
		}
		Imported imported = this.dossiers.take(streams,
				new ImportOrder(Door.STARTER_RECORD, "Crossclaim",
						"Compiled with the help of an AI language model from public pages", false, false),
				(step, done, of) -> log.debug(step + " " + done + " of " + of));
		log.info("Imported the starter record: " + imported.counts());
	}

}
