package org.crossclaim.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.page.Dates;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every page its frame, error pages too.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ Publisher.class, MethodSettings.class })
class SiteConfiguration implements WebMvcConfigurer {

	private final Dates dates;

	private final Removals removals;

	SiteConfiguration(Dates dates, Removals removals) {
		this.removals = removals;
		this.dates = dates;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new Frame(this.dates, this.removals))
			.excludePathPatterns("/css/**", "/fonts/**", "/js/**", "/api/**", "/v3/**");
	}

	/** Puts the frame's facts where templates find them. */
	private record Frame(Dates dates, Removals removals) implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			request.setAttribute("shell", Shell.of(request));
			request.setAttribute("past", ShownMoment.of(request, this.dates, this.removals));
			return true;
		}

	}

}
