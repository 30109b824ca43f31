"""What leaves the program for people, and what their spreadsheets and folders bring into it: one format a file."""
