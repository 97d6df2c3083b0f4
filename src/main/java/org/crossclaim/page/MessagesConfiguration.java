package org.crossclaim.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Gathers the words of all modules: every {@code messages/*.properties} in English, each
 * with its twin in Traditional Chinese.
 */
@Configuration(proxyBeanMethods = false)
public class MessagesConfiguration {

	@Bean
	MessageSource messageSource() throws IOException {
		return messages();
	}

	/**
	 * The words, also for what is done without the application.
	 * @return them, in both languages
	 * @throws IOException if they cannot be read
	 */
	public static MessageSource messages() throws IOException {
		ResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
		Messages messages = new Messages();
		messages.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
			.map(Resource::getFilename)
			.map(Objects::requireNonNull)
			.filter((name) -> !name.contains("_"))
			.map((name) -> "messages/" + name.replace(".properties", ""))
			.sorted()
			.toArray(String[]::new));
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
