"""The paper view: scrolling, zoom, selection and find over rendering processes."""
